// Code generated from the model of AWS Single Sign-On by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of AWS Single Sign-On.
package types

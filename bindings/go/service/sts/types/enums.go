// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of AWS Security Token Service.
package types

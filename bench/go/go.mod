module bench/go

go 1.23

require github.com/libaws/libaws-go v0.0.0

replace github.com/libaws/libaws-go => ../../bindings/go

module github.com/libaws/libaws-go

go 1.23

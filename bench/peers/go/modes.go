package main

import (
	"time"

	"github.com/influxdata/go-syslog"
	"github.com/influxdata/go-syslog/rfc5424"
)

// A batch does one operation on the input so many times.
type batch func(input []byte, times int)

var modes = map[string]batch{"lazy": parseOnly, "fields": parseAndRead}

// What the operations give goes to package variables, so that the compiler cannot drop the work.
var (
	lastMessage syslog.Message
	acceptedSum int
	lastNumber  int
	lastText    string
	lastTime    time.Time
)

func parse(input []byte) (syslog.Message, error) {
	return rfc5424.NewMachine(rfc5424.WithBestEffort()).Parse(input)
}

func accepts(input []byte) bool {
	_, err := parse(input)
	return err == nil
}

func parseOnly(input []byte, times int) {
	for i := 0; i < times; i++ {
		message, err := parse(input)
		if err == nil {
			acceptedSum++
		}
		lastMessage = message
	}
}

func parseAndRead(input []byte, times int) {
	for i := 0; i < times; i++ {
		message, err := parse(input)
		if err == nil {
			acceptedSum++
		}
		if message != nil {
			readFields(message)
		}
		lastMessage = message
	}
}

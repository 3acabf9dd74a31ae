package main

import "github.com/influxdata/go-syslog"

// readFields follows every pointer of the message and walks its maps. The names of facility and severity are left out:
// they are table look-ups and not fields.
func readFields(message syslog.Message) {
	readSmall(message.Facility())
	readSmall(message.Severity())
	readSmall(message.Priority())
	lastNumber = int(message.Version())
	if timestamp := message.Timestamp(); timestamp != nil {
		lastTime = *timestamp
	}
	readText(message.Hostname())
	readText(message.Appname())
	readText(message.ProcID())
	readText(message.MsgID())
	readText(message.Message())
	readStructuredData(message.StructuredData())
}

func readSmall(value *uint8) {
	if value != nil {
		lastNumber = int(*value)
	}
}

func readText(value *string) {
	if value != nil {
		lastText = *value
	}
}

func readStructuredData(elements *map[string]map[string]string) {
	if elements == nil {
		return
	}
	for id, params := range *elements {
		lastText = id
		for name, value := range params {
			lastText = name
			lastText = value
		}
	}
}

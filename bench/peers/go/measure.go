package main

import (
	"runtime"
	"time"
)

// A sample is long enough that reading the clock does not show in it.
const sampleTime = 100 * time.Microsecond

// measure gives the mean time of one operation in nanoseconds, garbage collection included, as `go test -bench` does.
func measure(run batch, warmUp, budget time.Duration) float64 {
	size := batchSize(run)
	repeat(run, size, warmUp)
	operations, elapsed := repeat(run, size, budget)
	return float64(elapsed.Nanoseconds()) / float64(operations)
}

// allocated gives the mean octets that one operation allocates on the heap.
func allocated(run batch, times int) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	run(times)
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc-before.TotalAlloc) / float64(times)
}

// batchSize doubles the number of operations until they fill a sample.
func batchSize(run batch) int {
	for size := 1; ; size *= 2 {
		start := time.Now()
		run(size)
		if time.Since(start) >= sampleTime {
			return size
		}
	}
}

// repeat runs batches until the budget is spent; at least one.
func repeat(run batch, size int, budget time.Duration) (operations int, elapsed time.Duration) {
	start := time.Now()
	for elapsed < budget || operations == 0 {
		run(size)
		operations += size
		elapsed = time.Since(start)
	}
	return operations, elapsed
}

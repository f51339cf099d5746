package fr.plaque.testing;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Work done, which a busy machine does not lengthen as it does the time on the wall. */
public final class CpuTime {

    private CpuTime() {}

    /** That of every thread of this process. */
    public static Duration ofProcess() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /** That of this thread. */
    public static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

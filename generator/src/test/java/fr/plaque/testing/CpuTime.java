package fr.plaque.testing;

import java.lang.management.ManagementFactory;

/** The work of this thread, which a busy machine does not lengthen as it does the time on the wall. */
public final class CpuTime {

    private CpuTime() {}

    public static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

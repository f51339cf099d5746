package fr.plaque.machine;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.RecurrenceRule;
import biweekly.property.Uid;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** A reminder that comes back each month: what is said of the practitioner online is looked at. */
public final class MonthlyReminder {

    private MonthlyReminder() {}

    /** @param day from the first of the month that follows it on */
    public static byte[] of(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1).plusMonths(1);
        VEvent event = new VEvent();
        event.setUid(new Uid("veille-mensuelle@plaque"));
        event.setDateTimeStamp(
                new DateTimeStamp(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant())));
        event.setDateStart(new DateStart(EventCalendar.day(first)));
        event.setSummary("Vérifier ce qui est dit de moi en ligne");
        event.setDescription("Quinze minutes, avec la liste « veille-mensuelle ».");
        event.setRecurrenceRule(new RecurrenceRule(new Recurrence.Builder(Frequency.MONTHLY).build()));
        ICalendar calendar = EventCalendar.empty();
        calendar.addEvent(event);
        return EventCalendar.bytes(calendar);
    }
}

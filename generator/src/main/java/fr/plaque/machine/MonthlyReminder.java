package fr.plaque.machine;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.RecurrenceRule;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;

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
        event.setDateStart(new DateStart(new ICalDate(
                new DateTimeComponents(first.getYear(), first.getMonthValue(), first.getDayOfMonth()), false)));
        event.setSummary("Vérifier ce qui est dit de moi en ligne");
        event.setDescription("Quinze minutes, avec la liste « veille-mensuelle ».");
        event.setRecurrenceRule(new RecurrenceRule(new Recurrence.Builder(Frequency.MONTHLY).build()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Plaque//Calendrier//FR");
        calendar.addEvent(event);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.setGlobalTimezone(new TimezoneAssignment(TimeZone.getTimeZone("UTC"), "UTC"));
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

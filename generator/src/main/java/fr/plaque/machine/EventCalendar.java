package fr.plaque.machine;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Whole-day events as an iCalendar file (RFC 5545). Its bytes hang on the events alone: no clock, no time zone. */
final class EventCalendar {

    private EventCalendar() {}

    /**
     * Writes a calendar.
     *
     * @param name what calendar programs call it
     * @param events at least one: the format knows no empty calendar
     */
    static byte[] of(String name, List<DayEvent> events) {
        ICalendar calendar = empty();
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        events.forEach(event -> calendar.addEvent(event(event)));
        return bytes(calendar);
    }

    static ICalendar empty() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Plaque//Calendrier//FR");
        return calendar;
    }

    /** In UTC, whatever the machine's zone. */
    static byte[] bytes(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.setGlobalTimezone(new TimezoneAssignment(TimeZone.getTimeZone("UTC"), "UTC"));
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    private static VEvent event(DayEvent source) {
        VEvent event = new VEvent();
        event.setUid(new Uid(source.uid()));
        // The format wants the moment the event was written down; the only moment the data know is its first day.
        event.setDateTimeStamp(new DateTimeStamp(
                Date.from(source.premier().atStartOfDay(ZoneOffset.UTC).toInstant())));
        event.setDateStart(new DateStart(day(source.premier())));
        // The end of an event is the first day it is over.
        event.setDateEnd(new DateEnd(day(source.dernier().plusDays(1))));
        event.setSummary(source.titre());
        event.setDescription(source.description());
        source.lieu().ifPresent(event::setLocation);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}

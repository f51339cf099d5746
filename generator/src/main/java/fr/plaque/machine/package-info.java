/** What other programs read: cards, calendars, structured data, feeds, site maps, settings for hosts, codes on paper. */
package fr.plaque.machine;

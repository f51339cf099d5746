/** What the author wrote, against the rules. */
package fr.plaque.check;

/** The site that somebody starts from: a fictional practitioner, told by the schema, and what runs it. Touches no disk. */
package fr.plaque.starter;

/**
 * The one list of keys an author may write. Reading, messages, the JSON Schema for editors and the reference page all come
 * from it.
 */
package fr.plaque.schema;

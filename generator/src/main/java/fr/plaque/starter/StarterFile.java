package fr.plaque.starter;

/**
 * A file of the starter.
 *
 * @param executable whether a double click must run it
 */
public record StarterFile(byte[] bytes, boolean executable) {}

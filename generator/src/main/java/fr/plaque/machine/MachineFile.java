package fr.plaque.machine;

/**
 * A file for other programs.
 *
 * @param path where it goes, from the root of the site
 * @param cle the key of the profile it was mostly made from
 */
public record MachineFile(String path, byte[] bytes, String cle) {}

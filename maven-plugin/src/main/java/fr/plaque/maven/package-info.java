/**
 * The Maven goals: parameters in, findings out. The engine knows nothing of Maven, and nothing here knows a rule.
 *
 * <p>The comments of goals and parameters are in French: they are what {@code mvn plaque:help -Ddetail} shows a doctor.
 */
package fr.plaque.maven;

/** What the author wrote, against the rules: each check takes values that were read, and returns findings. */
package fr.plaque.check;

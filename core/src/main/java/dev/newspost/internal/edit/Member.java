package dev.newspost.internal.edit;

/**
 * A key of a header with its value.
 *
 * @param key the key as the header's reader gives it
 * @param name where the key stands
 * @param signEnd where the text goes on behind the colon or the equals sign
 * @param value where the value stands
 */
record Member(String key, Part name, int signEnd, Part value) {}

package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;

/**
 * A key's value and where it stands.
 *
 * @param value the value
 * @param source the value as the header writes it; empty where that is not known
 * @param line the value's line in the file, from 1
 * @param column the value's column, from 1
 */
record HeaderEntry(FrontMatterValue value, String source, int line, int column) {}

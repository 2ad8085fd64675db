package dev.newspost.internal.frontmatter;

import dev.newspost.FrontMatterValue;

/**
 * A value that was read from YAML.
 *
 * @param value the value
 * @param start where it starts in the header
 * @param end where it ends
 * @param weight how many values and characters it stands for, aliases written out
 */
record Node(FrontMatterValue value, int start, int end, long weight) {}

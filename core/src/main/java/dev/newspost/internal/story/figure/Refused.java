package dev.newspost.internal.story.figure;

import org.jsoup.nodes.Element;

/**
 * A picture element that is no picture of the story.
 *
 * @param image the element
 * @param rule the name of the rule that refused it
 */
public record Refused(Element image, String rule) {}

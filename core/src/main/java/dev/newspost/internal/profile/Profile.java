package dev.newspost.internal.profile;

import dev.newspost.Metadata;
import dev.newspost.internal.text.Hosts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.select.Evaluator;

/**
 * What is known of one outlet's pages.
 *
 * @param name its name
 * @param hosts the outlet's hosts
 * @param authors what the header's author says of the outlet
 * @param rules the rules
 * @param examples what the rules must say of pieces of a page
 */
record Profile(String name, List<String> hosts, List<String> authors, List<Rule> rules, List<Example> examples) {

    /**
     * A rule.
     *
     * @param select selects elements
     * @param kind what they are
     * @param from the first day of such markup
     * @param until the last day of such markup
     */
    record Rule(Evaluator select, Kind kind, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** {@return whether it holds for a post of some day; a post without a day has the markup of today} */
        boolean holds(Optional<LocalDate> day) {
            LocalDate known = day.orElse(LocalDate.MAX);
            return from.filter(known::isBefore).isEmpty()
                    && until.filter(known::isAfter).isEmpty();
        }
    }

    /**
     * An example.
     *
     * @param html a piece of a page
     * @param select selects an element of it
     * @param kind what the element is
     */
    record Example(String html, String select, Kind kind) {}

    /** {@return whether a post is the outlet's} */
    boolean fits(Metadata metadata) {
        return metadata.author().filter(authors::contains).isPresent()
                || metadata.from().map(Hosts::of).filter(this::isHost).isPresent();
    }

    private boolean isHost(String host) {
        return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }
}

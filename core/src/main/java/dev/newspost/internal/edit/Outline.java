package dev.newspost.internal.edit;

import java.util.List;
import java.util.Optional;

/**
 * The top level of a header.
 *
 * @param flow whether its members stand between braces; else each has lines of its own
 * @param members its members in order
 * @param start where the members may start: behind the brace, or where the text does
 * @param end where they must end: before the brace, before the first table, or where the text does
 */
record Outline(boolean flow, List<Member> members, int start, int end) {
    Optional<Member> member(String key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    long count(String key) {
        return members.stream().filter(member -> member.key().equals(key)).count();
    }
}

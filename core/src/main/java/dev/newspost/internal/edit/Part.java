package dev.newspost.internal.edit;

import java.util.List;

/**
 * A value or a key in a header's text.
 *
 * @param kind what it is
 * @param style how a scalar is written: its first character, or {@link #PLAIN}
 * @param start where it starts
 * @param end where it ends
 * @param items the items of a list
 * @param members the members of a map
 * @param pinned whether something else may depend on how it is written: an anchor, a tag, a dotted key
 */
record Part(Kind kind, char style, int start, int end, List<Part> items, List<Member> members, boolean pinned) {
    static final char PLAIN = 'p';

    /** What a part is. */
    enum Kind {
        SCALAR,
        FLOW_LIST,
        FLOW_MAP,
        BLOCK_LIST,
        BLOCK_MAP,
        OTHER
    }

    static Part scalar(char style, int start, int end, boolean pinned) {
        return new Part(Kind.SCALAR, style, start, end, List.of(), List.of(), pinned);
    }

    static Part other(int start, int end) {
        return new Part(Kind.OTHER, PLAIN, start, end, List.of(), List.of(), false);
    }

    boolean isList() {
        return kind == Kind.FLOW_LIST || kind == Kind.BLOCK_LIST;
    }

    boolean isMap() {
        return kind == Kind.FLOW_MAP || kind == Kind.BLOCK_MAP;
    }

    boolean isFlow() {
        return kind == Kind.FLOW_LIST || kind == Kind.FLOW_MAP;
    }

    /** {@return whether it, or anything in it, is pinned} */
    boolean holdsPinned() {
        return pinned
                || items.stream().anyMatch(Part::holdsPinned)
                || members.stream()
                        .anyMatch(member ->
                                member.name().holdsPinned() || member.value().holdsPinned());
    }
}

package dev.newspost.internal.speech.people;

import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.text.Bare;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.text.Searches;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells whom a surname of one character stands for: the one of that surname whom the story names far more often than all
 * others, else whom it named in full last. Not thread-safe.
 */
final class Families {
    private static final int FULL_NAME = 3;
    private static final int LEAST = 2;
    private static final int LONGEST_TITLE = 8;
    private static final int DOMINANT = 3;
    private static final int MOST_SEARCHES = 20;

    /** So many surnames, and so many names of each, are looked for at most. */
    private static final int MOST_NAMES = 12;

    private final List<Line> lines;
    private final Map<String, Mention> first;
    private final SpeechWords words;
    private final Searches<Family> families = new Searches<>(MOST_SEARCHES, Family.NOBODY, this::read);

    /**
     * Makes a reader.
     *
     * @param first where each name of the story stands first
     */
    Families(List<Line> lines, Map<String, Mention> first, SpeechWords words) {
        this.lines = lines;
        this.first = first;
        this.words = words;
    }

    /** Somebody with all places of his full name, in order. */
    private record Member(List<Mention> places) {
        int count() {
            return places.size();
        }

        Mention first() {
            return places.get(0);
        }
    }

    /**
     * All of one surname.
     *
     * @param places where each of them is named in full, in order
     * @param owners whose place each is: where he is named first
     */
    private record Family(List<Member> members, List<Mention> places, List<Mention> owners) {
        static final Family NOBODY = new Family(List.of(), List.of(), List.of());

        static Family of(List<Member> members) {
            Map<Mention, Mention> owners =
                    new TreeMap<>((one, other) -> one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : 0);
            for (Member member : members) {
                for (Mention place : member.places()) {
                    owners.put(place, member.first());
                }
            }
            return new Family(members, List.copyOf(owners.keySet()), List.copyOf(owners.values()));
        }

        Optional<Mention> lastBefore(Mention surname) {
            int low = 0;
            int high = places.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(middle).isBefore(surname)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? Optional.empty() : Optional.of(owners.get(low - 1));
        }
    }

    /** {@return the one whom a surname stands for wherever it stands} */
    Optional<Mention> head(String surname) {
        List<Member> members = families.of(surname).members();
        int all = members.stream().mapToInt(Member::count).sum();
        return members.stream()
                .filter(one -> members.size() == 1 || one.count() >= DOMINANT * (all - one.count()))
                .findFirst()
                .map(Member::first);
    }

    /** {@return the one whom a surname stands for in a place} */
    Optional<Mention> at(Mention surname) {
        return head(surname.text()).or(() -> families.of(surname.text()).lastBefore(surname));
    }

    private Family read(String surname) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (String known : first.keySet()) {
            boolean whole = Chars.isHan(known.charAt(known.length() - 1));
            boolean family =
                    (whole && words.names.isOfFamily(known, surname)) || FullNames.endsWithPart(known, surname);
            if (family && names.size() < MOST_NAMES) {
                names.put(known, true);
            }
        }
        for (Line line : lines) {
            if (line.passage().chinese()) {
                collect(line.noted(), surname, names);
            }
        }
        List<Member> members = new ArrayList<>();
        names.forEach((name, sure) -> {
            Member member = new Member(places(name, names));
            if (member.count() >= LEAST || (sure && member.count() > 0)) {
                members.add(member);
            }
        });
        return Family.of(members);
    }

    /** Full names of a family in a passage, whatever they do there; sure where a title stands in front. */
    private void collect(Bare t, String surname, Map<String, Boolean> names) {
        for (int at = t.text().indexOf(surname); at >= 0; at = t.text().indexOf(surname, at + 1)) {
            int end = at + FULL_NAME;
            boolean titled = words.chinese.titles.startBefore(t, at, Math.max(0, at - LONGEST_TITLE)) >= 0;
            if (names.size() < MOST_NAMES && end <= t.length() && isName(t.substring(at, end), titled)) {
                names.merge(t.substring(at, end), titled, Boolean::logicalOr);
            }
        }
    }

    /** {@return whether a surname and two characters are a name: one of those that names end with, or behind a title} */
    private boolean isName(String name, boolean titled) {
        return (words.names.isFullName(name) || (titled && words.names.isChineseName(name)))
                && !words.names.holdsWord(name)
                && !words.names.isWord(name)
                && !words.names.isNoName(name)
                && words.names.politeSurname(name) < 0;
    }

    /** All places of a name, but for those where a longer one stands. */
    private List<Mention> places(String name, Map<String, Boolean> names) {
        List<String> longer = names.keySet().stream()
                .filter(other -> other.length() > name.length() && other.startsWith(name))
                .toList();
        List<Mention> places = new ArrayList<>();
        for (Line line : lines) {
            String t = line.bare();
            for (int at = t.indexOf(name); at >= 0; at = t.indexOf(name, at + 1)) {
                int from = at;
                if (longer.stream().noneMatch(other -> t.startsWith(other, from))) {
                    places.add(new Mention(line.passage(), new Range(at, at + name.length())));
                }
            }
        }
        return places;
    }
}

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
    private static final int MOST_NAMES = 40;

    private final List<Line> lines;
    private final Map<String, Mention> first;
    private final SpeechWords words;
    private final Searches<List<Member>> families = new Searches<>(MOST_SEARCHES, List.of(), this::read);

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

    /** {@return the one whom a surname stands for wherever it stands} */
    Optional<Mention> head(String surname) {
        List<Member> members = families.of(surname);
        int all = members.stream().mapToInt(Member::count).sum();
        return members.stream()
                .filter(one -> members.size() == 1 || one.count() >= DOMINANT * (all - one.count()))
                .findFirst()
                .map(Member::first);
    }

    /** {@return the one whom a surname stands for in a place} */
    Optional<Mention> at(Mention surname) {
        return head(surname.text()).or(() -> last(families.of(surname.text()), surname));
    }

    private static Optional<Mention> last(List<Member> members, Mention surname) {
        Mention last = null;
        Mention whose = null;
        for (Member member : members) {
            for (Mention place : member.places()) {
                if (place.isBefore(surname) && (last == null || last.isBefore(place))) {
                    last = place;
                    whose = member.first();
                }
            }
        }
        return Optional.ofNullable(whose);
    }

    private List<Member> read(String surname) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (String known : first.keySet()) {
            boolean whole = Chars.isHan(known.charAt(known.length() - 1));
            if ((whole && words.names.isOfFamily(known, surname)) || FullNames.endsWithPart(known, surname)) {
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
        return members;
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

package dev.newspost.internal.speech;

import dev.newspost.Quote;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.line.Utterance;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose words a Chinese heading sets over a section that nobody is told to say: whoever says nearly the same in the
 * section, else whoever is the only one to speak there.
 */
final class HeadingSpeakers {
    private static final int MOST_HEADINGS = 32;
    private static final int MOST_QUOTES = 64;
    private static final int FURTHEST = 6;
    private static final int LEAST_LIKE = 60;
    private static final int LEAST_PAIRS = 4;

    private final List<Utterance> all;
    private final Map<Utterance, Quote> read;

    HeadingSpeakers(List<Utterance> all, Map<Utterance, Quote> read) {
        this.all = all;
        this.read = read;
    }

    /** Adds to headings that say again what stands in the story those whose speaker their section tells. */
    void addTo(Map<Utterance, Utterance> echoes) {
        int searched = 0;
        for (int k = 0; k < all.size() && searched < MOST_HEADINGS; k++) {
            Utterance u = all.get(k);
            Quote quote = read.get(u);
            boolean open = quote != null
                    && Echoes.isNobodys(u)
                    && u.line.passage().chinese()
                    && !echoes.containsKey(u)
                    && Echoes.isHeading(u);
            if (open) {
                searched++;
                List<Utterance> section = section(k);
                alike(u, section).or(() -> onlySpeaker(u, section)).ifPresent(one -> echoes.put(u, one));
            }
        }
    }

    /** The quotes of whom a section names, behind its heading. */
    private List<Utterance> section(int heading) {
        int section = all.get(heading).line.passage().section();
        List<Utterance> found = new ArrayList<>();
        for (int k = heading + 1; k < all.size() && found.size() < MOST_QUOTES; k++) {
            Utterance u = all.get(k);
            if (u.line.passage().section() != section) {
                break;
            }
            if (read.containsKey(u) && u.line.passage().place() != Passage.Place.HEADING) {
                found.add(u);
            }
        }
        return found;
    }

    private Optional<Utterance> onlySpeaker(Utterance heading, List<Utterance> section) {
        Set<String> names = new HashSet<>();
        for (Utterance u : section) {
            names.add(read.get(u).speakerName().orElse(""));
        }
        if (names.size() != 1 || names.contains("")) {
            return Optional.empty();
        }
        Utterance first = section.get(0);
        boolean near = first.line.passage().number() - heading.line.passage().number() <= FURTHEST;
        boolean person = first.attribution()
                .flatMap(Attribution::subject)
                .filter(Subject::definite)
                .isPresent();
        return near && person ? Optional.of(first) : Optional.empty();
    }

    private Optional<Utterance> alike(Utterance heading, List<Utterance> section) {
        List<String> said = pairs(heading);
        for (Utterance u : section) {
            Set<String> other = new HashSet<>(pairs(u));
            long shared = said.stream().filter(other::contains).count();
            boolean like = said.size() >= LEAST_PAIRS && shared * 100 >= (long) said.size() * LEAST_LIKE;
            if (like && read.get(u).speaker().isPresent()) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }

    /** Each two Chinese characters of what is said that follow each other, but for those that a bracket adds. */
    private static List<String> pairs(Utterance u) {
        String words = u.words().of(u.line.text());
        List<String> pairs = new ArrayList<>();
        char last = 0;
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            open += Chars.isOpeningBracket(c) ? 1 : Chars.isClosingBracket(c) && open > 0 ? -1 : 0;
            if (open == 0 && Chars.isHan(c)) {
                if (last != 0) {
                    pairs.add("" + last + c);
                }
                last = c;
            }
        }
        return pairs;
    }
}

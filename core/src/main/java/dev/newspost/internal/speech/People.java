package dev.newspost.internal.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is named in a story, and where; tells whom a pronoun or a short name stands for. */
final class People {
    private static final int FURTHEST = 400;
    private static final int SENTENCES = 12;
    private static final int COMPLEMENT = 40;

    private final Map<String, Mention> first = new LinkedHashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();
    private final Map<String, Integer> weak = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private Optional<Mention> lastSpeaker = Optional.empty();
    private int lastPassage;
    private int lastOffset;

    /** A mention with what is known of it. */
    private record Named(Mention mention, int sentence, boolean strong) {}

    /** Reads a story's names. */
    static People of(List<Line> lines, SpeechWords words) {
        People people = new People();
        List<NameReader.Found> found = new ArrayList<>();
        for (Line line : lines) {
            found.addAll(NameReader.of(words, line).read());
        }
        for (NameReader.Found name : found) {
            if (name.sure()) {
                people.first.putIfAbsent(name.mention().text(), name.mention());
                people.weak.remove(name.mention().text());
                people.persons.add(name.mention().text());
            } else if (!people.first.containsKey(name.mention().text())) {
                people.weak.put(name.mention().text(), 0);
                people.first.put(name.mention().text(), name.mention());
            }
        }
        people.index();
        people.locate(lines, found, words);
        people.forgetDoubtful();
        return people;
    }

    /** A name by its surname alone that stands only once may be any word. */
    private void forgetDoubtful() {
        Set<String> once = new HashSet<>();
        weak.forEach((name, count) -> {
            if (count < 2 && Chars.isHan(name.charAt(0))) {
                once.add(name);
                first.remove(name);
            }
        });
        named.removeIf(one -> once.contains(one.mention().text()));
    }

    private void index() {
        Set<String> more = new HashSet<>();
        for (String name : first.keySet()) {
            int at = Math.max(name.lastIndexOf('·'), Math.max(name.lastIndexOf('・'), name.lastIndexOf(' ')));
            if (at > 0 && at < name.length() - 1) {
                bySurname.putIfAbsent(name.substring(at + 1), name);
                if (persons.contains(name.substring(at + 1)) || persons.contains(name)) {
                    more.add(name);
                    more.add(name.substring(at + 1));
                }
            }
        }
        persons.addAll(more);
    }

    /** Finds every place where a known name stands. */
    private void locate(List<Line> lines, List<NameReader.Found> found, SpeechWords words) {
        Map<Integer, Map<Integer, Boolean>> speaks = new HashMap<>();
        for (NameReader.Found name : found) {
            speaks.computeIfAbsent(name.mention().passage().number(), key -> new HashMap<>())
                    .merge(name.mention().range().start(), name.speaks() || name.leads(), Boolean::logicalOr);
        }
        List<String> all = new ArrayList<>(first.keySet());
        all.addAll(bySurname.keySet());
        Lexicon names = new Lexicon(all, words.folding());
        int sentence = 0;
        for (Line line : lines) {
            String t = line.bare();
            sentence++;
            for (int i = 0; i < t.length(); i++) {
                if (Line.endsSentence(t.charAt(i))
                        || (t.charAt(i) == '.' && i + 1 < t.length() && Chars.isBlank(t.charAt(i + 1)))) {
                    sentence++;
                    continue;
                }
                if (i > 0 && Chars.isLatin(t.charAt(i)) && Chars.isLatin(t.charAt(i - 1))) {
                    continue;
                }
                int end = names.endAt(t, i, t.length());
                if (end > 0
                        && !(end < t.length() && Chars.isLatin(t.charAt(end)) && Chars.isLatin(t.charAt(end - 1)))) {
                    boolean speaking = speaks.getOrDefault(line.passage().number(), Map.of())
                            .getOrDefault(i, false);
                    String text = t.substring(i, end);
                    weak.computeIfPresent(text, (key, count) -> count + 1);
                    named.add(new Named(new Mention(line.passage(), new Range(i, end)), sentence, speaking));
                    i = end - 1;
                }
            }
        }
    }

    /** {@return the first mention of the fullest form of a name that the story knows} */
    Optional<Mention> full(String name) {
        String longer = bySurname.get(name);
        if (longer == null) {
            for (String known : first.keySet()) {
                if (known.length() > name.length()
                        && known.length() <= name.length() + 4
                        && known.endsWith(name)
                        && Chars.isHan(known.charAt(0))
                        && name.length() >= 2
                        && known.length() >= 4) {
                    longer = known;
                    break;
                }
            }
        }
        return Optional.ofNullable(first.get(longer == null ? name : longer));
    }

    /** Takes note of who spoke last. */
    void spoke(Mention name, Passage passage, int offset) {
        lastSpeaker = Optional.of(name);
        lastPassage = passage.number();
        lastOffset = offset;
    }

    /**
     * {@return whom a pronoun at a place stands for: who spoke or acted in the nearest sentence before it}
     *
     * @param behind the words behind the pronoun: who is named there is somebody else
     */
    Optional<Mention> before(Passage passage, int offset, String behind) {
        int i = lastBefore(passage, offset);
        Optional<Mention> faint = Optional.empty();
        int floor = i < 0 ? 0 : named.get(i).sentence() - SENTENCES;
        for (int j = i; j >= Math.max(0, i - FURTHEST) && named.get(j).sentence() >= floor; j--) {
            Named candidate = named.get(j);
            if (lastSpeaker.isPresent() && earlier(candidate.mention()) && possible(lastSpeaker.get(), behind)) {
                return lastSpeaker;
            }
            if (!possible(candidate.mention(), behind)) {
                continue;
            }
            Optional<Mention> strong = strongest(j, behind);
            if (strong.isPresent()) {
                return strong;
            }
            if (faint.isEmpty()) {
                faint = Optional.of(candidate.mention());
            }
        }
        boolean recent = lastSpeaker.isPresent() && passage.number() - lastPassage <= 4;
        return recent && possible(lastSpeaker.get(), behind) ? lastSpeaker : faint;
    }

    /** The first strong mention in the sentence that a mention stands in. */
    private Optional<Mention> strongest(int from, String behind) {
        Optional<Mention> found = Optional.empty();
        int sentence = named.get(from).sentence();
        for (int j = from; j >= 0 && j > from - FURTHEST && named.get(j).sentence() == sentence; j--) {
            if (named.get(j).strong() && possible(named.get(j).mention(), behind)) {
                found = Optional.of(named.get(j).mention());
            }
        }
        return found;
    }

    private boolean earlier(Mention mention) {
        int order = Integer.compare(mention.passage().number(), lastPassage);
        return order < 0 || (order == 0 && mention.range().start() < lastOffset);
    }

    private boolean possible(Mention mention, String behind) {
        String text = mention.text();
        return (persons.contains(text) || Chars.isHan(text.charAt(0)))
                && !behind.substring(0, Math.min(behind.length(), COMPLEMENT)).contains(text);
    }

    /** {@return the mention of a name that stands nearest before a place, else nearest behind it} */
    Optional<Mention> nearest(String name, Passage passage, int offset) {
        int i = lastBefore(passage, offset);
        for (int j = i; j >= Math.max(0, i - FURTHEST); j--) {
            if (named.get(j).mention().text().equals(name)) {
                return Optional.of(named.get(j).mention());
            }
        }
        return Optional.ofNullable(first.get(name));
    }

    private int lastBefore(Passage passage, int offset) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Mention mention = named.get(middle).mention();
            int order = Integer.compare(mention.passage().number(), passage.number());
            if (order < 0 || (order == 0 && mention.range().end() <= offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

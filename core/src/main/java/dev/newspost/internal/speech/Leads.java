package dev.newspost.internal.speech;

import dev.newspost.internal.speech.BlockQuotes.HandedOver;
import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Attribution;
import dev.newspost.internal.speech.line.Attribution.Way;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.line.Subject;
import dev.newspost.internal.speech.referent.Referents;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Range;
import dev.newspost.internal.speech.word.ChineseOwnerWords;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who hands over the blocks that are quotations by their markup: the paragraph in front of them leads to them. */
final class Leads {
    private static final int MOST_FIGURES = 3;
    private static final int LONGEST_LEAD = 30;

    private final SpeechWords words;
    private final Handover handover;
    private final Referents referents;
    private final Letters letters;
    private final Deque<Integer> apart;
    private final Map<Integer, Line> last = new HashMap<>();
    private final Map<Integer, List<Line>> inside = new HashMap<>();
    private final Map<Integer, HandedOver> handed = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param apart the indexes of the blocks, in order
     */
    Leads(
            SpeechWords words,
            List<Line> lines,
            Handover handover,
            Referents referents,
            Letters letters,
            List<Integer> apart) {
        this.words = words;
        this.handover = handover;
        this.referents = referents;
        this.letters = letters;
        this.apart = new ArrayDeque<>(apart);
        if (!apart.isEmpty()) {
            for (Line line : lines) {
                last.put(line.passage().block(), line);
                if (line.passage().place() == Passage.Place.QUOTE) {
                    inside.computeIfAbsent(line.passage().block(), block -> new ArrayList<>())
                            .add(line);
                }
            }
        }
    }

    Map<Integer, HandedOver> handedOver() {
        return handed;
    }

    /** Reads the blocks up to one, now that whoever spoke before them is known. */
    void readUpTo(int block) {
        while (!apart.isEmpty() && apart.peek() <= block) {
            read(apart.remove());
        }
    }

    private void read(int block) {
        HandedOver same = handed.get(block - 1);
        if (same != null) {
            handed.put(block, same);
            return;
        }
        for (int i = block - 1; i >= block - MOST_FIGURES; i--) {
            Line line = last.get(i);
            if (line != null && line.passage().place() != Passage.Place.CAPTION) {
                handOver(block, line);
                break;
            }
        }
        if (!handed.containsKey(block) && inside.containsKey(block)) {
            letters.signer(inside.get(block))
                    .ifPresent(name -> handed.put(
                            block, new HandedOver(name, referents.name(name, Subject.Kind.NAME), Optional.empty())));
        }
    }

    /** "The Land Office, a partner, had this to say:" */
    private static boolean isBody(Subject who, Line line) {
        return who.kind() == Subject.Kind.BODY && !line.passage().chinese();
    }

    /** 声明全文如下：, 来看网友的留言：: the text or the readers that a short line in front names whose words follow. */
    private Optional<HandedOver> led(Line line) {
        String t = line.bare();
        int end = Chars.trimEnd(t, 0, t.length());
        if (!line.passage().chinese() || end == 0 || end > LONGEST_LEAD || !isLead(t, end)) {
            return Optional.empty();
        }
        ChineseOwnerWords owners = words.chinese.owners;
        int stop = owners.leadEnd(t, 0, end - 1);
        if (owners.readersWords.startBefore(t, stop, 0) >= 0) {
            return crowd(t, stop)
                    .map(range ->
                            new HandedOver(new Mention(line.passage(), range), Optional.empty(), Optional.empty()));
        }
        int noun = owners.texts.startBefore(t, stop, 0);
        if (noun < 0) {
            return Optional.empty();
        }
        Mention text = new Mention(line.passage(), new Range(noun, stop));
        return Optional.of(new HandedOver(text, referents.name(text, Subject.Kind.BODY), Optional.empty()));
    }

    /** 声明如下：: whether a colon ends the only clause; 我写信去问，得到回信： tells a story of its own. */
    private static boolean isLead(String t, int end) {
        for (int i = 0; i < end - 1; i++) {
            if (ChineseClauses.isClauseBreak(t.charAt(i))) {
                return false;
            }
        }
        return Chars.isColon(t.charAt(end - 1));
    }

    private Optional<Range> crowd(String t, int to) {
        for (int i = 0; i < to; i++) {
            int end = words.chinese.crowds.endAt(t, i, to);
            if (end > 0) {
                return Optional.of(new Range(i, end));
            }
        }
        return Optional.empty();
    }

    private void handOver(int block, Line line) {
        Optional<Attribution> by =
                handover.passages().behindColon(line).filter(one -> one.is(Way.COLON, Way.LATE_COLON));
        boolean late = by.filter(one -> one.is(Way.LATE_COLON)).isPresent();
        Optional<Subject> who = by.flatMap(Attribution::subject)
                .filter(one -> !late ? one.known() : one.definite() || isBody(one, line))
                .filter(one -> !words.speaksOfItself(one.range().of(line.text())));
        if (who.isEmpty() || by.get().cue().isEmpty()) {
            led(line).ifPresent(lead -> handed.put(block, lead));
            return;
        }
        Mention speaker = new Mention(by.get().passage(), who.get().range());
        Optional<Mention> name = referents.name(speaker, who.get().kind());
        Mention cue = new Mention(line.passage(), by.get().cue().get());
        if (who.get().definite()) {
            referents.spoke(
                    name,
                    Optional.of(speaker),
                    who.get().kind(),
                    line.passage(),
                    line.text().length());
        }
        handed.put(block, new HandedOver(speaker, name, Optional.of(cue)));
    }
}

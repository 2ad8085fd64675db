package dev.newspost.internal.speech.referent;

import dev.newspost.internal.speech.chinese.ChineseClauses;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.people.People;
import dev.newspost.internal.speech.text.Chars;
import dev.newspost.internal.speech.text.Mention;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs whom a pronoun stands for, in hundredths: what somebody does where he is named nearest, how far that is, how often
 * he is named, and what the story shows of his gender. Not thread-safe.
 */
final class Standing {
    static final int SPOKE = 300;
    static final int LEADS = 300;
    static final int ACTS = 100;
    static final int IS_TOLD_OF = -200;
    static final int TELLS_NAMELESS = 400;
    static final int IS_BROUGHT_IN = 300;
    /** What twice as far away costs. */
    private static final int FAR = 150;

    private static final int SENTENCE = 100;
    /** What one sign of a gender counts, up to so many signs: she is seldom one of whom nothing tells it, he often. */
    private static final int SHE = 50;

    private static final int HE = 6;
    /** An English story goes on with who was named last far more often, whatever is known of the name. */
    private static final int ENGLISH = 15;

    /** What a woman counts in a Chinese sentence right in front of 她, by her name or a word beside it: an object as much as who acts. */
    private static final int TOLD_SHE = 200;

    private static final int NEAR = 200;
    private static final int SURELY = 5;
    /** So many signs of the other gender shut somebody out; fewer count against him. */
    static final int SURE = 2;

    private static final int DOUBTFUL = -100;
    private static final int LONGEST_OFFICE = 60;
    private static final int LONGEST_TITLE = 8;
    /** What twice as often named counts. */
    private static final int OFTEN = 10;
    /** Whom a story is about stands in it so often at least, and so many times as often as anybody else. */
    private static final int DOMINANT = 4;

    private static final int DOMINATES = 2;

    private final People people;
    private final List<Line> lines;
    private final SpeechWords words;
    private Map<String, Integer> places;

    Standing(People people, List<Line> lines, SpeechWords words) {
        this.people = people;
        this.lines = lines;
        this.words = words;
    }

    /** {@return what somebody counts of whom a noun tells that she is a woman, or for a pronoun below 0 that he is a man} */
    static int told(int pronoun) {
        return pronoun > 0 ? TOLD_SHE + SURE * SHE : SURE * HE;
    }

    /** {@return what is left of a weight at a distance, in hundredths of a sentence} */
    static int from(int weight, int distance) {
        return weight - (int) (FAR * Math.log(1 + Math.max(0, distance) / (double) SENTENCE) / Math.log(2));
    }

    /** Those who are weighed for one pronoun, in the order in which they were met. */
    final class Candidates {
        private final int pronoun;
        private final int sign;
        private final boolean chinese;
        private final Map<String, Integer> weights = new LinkedHashMap<>();
        private final Map<String, Mention> nearest = new HashMap<>();

        /** Starts weighing for a pronoun: above 0 for she, below for he, 0 for either. */
        Candidates(int pronoun, boolean chinese) {
            this.pronoun = pronoun;
            this.chinese = chinese;
            this.sign = pronoun < 0 ? HE : chinese ? SHE : ENGLISH;
        }

        /** Takes a mention into account, by its part in its sentence and how far away it is; the weightiest of a person's counts. */
        void add(Mention mention, int part, int far) {
            String name = full(mention);
            boolean told = chinese && pronoun > 0 && far < NEAR && people.toldGender(name) > 0;
            int weight = from(told && part < LEADS ? Math.min(LEADS, part + TOLD_SHE) : part, far);
            weights.merge(name, weight, Math::max);
            nearest.putIfAbsent(name, mention);
        }

        /** {@return a mention of whom most speaks for, if more than a weight} */
        Optional<Mention> best(int least) {
            String best = null;
            int most = least;
            for (Map.Entry<String, Integer> one : weights.entrySet()) {
                int weight = one.getValue() + gender(one.getKey()) + often(one.getKey());
                if (weight > most) {
                    best = one.getKey();
                    most = weight;
                }
            }
            return Optional.ofNullable(best).map(nearest::get);
        }

        private int gender(String name) {
            int shown = pronoun * people.gender(name);
            boolean other = chinese && pronoun * people.toldGender(name) < 0;
            return shown < 0 || (other && shown == 0) ? DOUBTFUL : Math.min(shown, SURELY) * sign;
        }
    }

    private int often(String name) {
        int doubled = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(1 + places().getOrDefault(name, 0));
        return OFTEN * doubled;
    }

    /** {@return who is named so much more often than anybody else that the whole story is about him} */
    Optional<Mention> dominant() {
        String most = null;
        int next = 0;
        for (String name : places().keySet()) {
            int here = places().get(name);
            if (most == null || here > places().get(most)) {
                next = most == null ? 0 : places().get(most);
                most = name;
            } else {
                next = Math.max(next, here);
            }
        }
        boolean dominates = most != null && places().get(most) >= Math.max(DOMINANT, DOMINATES * next);
        return dominates ? people.first(most) : Optional.empty();
    }

    private Map<String, Integer> places() {
        if (places == null) {
            places = new LinkedHashMap<>();
            for (People.Named one : people.mentions()) {
                places.merge(full(one.mention()), 1, Integer::sum);
            }
        }
        return places;
    }

    private String full(Mention mention) {
        return people.full(mention.text()).map(Mention::text).orElse(mention.text());
    }

    /** 大学教授林远（Lin）是…: whether a name stands behind its title in the first clause of a sentence. */
    boolean isTitledSubject(Mention mention) {
        String t = lines.get(mention.passage().number()).bare();
        int start = mention.range().start();
        if (!mention.passage().chinese()
                || !words.isTitled(mention)
                || words.owns(t, start, mention.range().end())) {
            return false;
        }
        int floor = Math.max(0, start - LONGEST_OFFICE);
        int i = start;
        while (i > floor && !ChineseClauses.isClauseBreak(t.charAt(i - 1))) {
            i--;
        }
        return i == 0 || Line.endsSentence(t.charAt(i - 1));
    }

    /**
     * 住在桥头的工程师林远摇头: whether nothing but an attribute, which names nobody, and a title stand in front of a name in
     * its sentence, and the clause goes on behind it: he is whom it is about.
     */
    boolean isAttributedSubject(Mention mention) {
        Line line = lines.get(mention.passage().number());
        String t = line.bare();
        int start = mention.range().start();
        int end = mention.range().end();
        if (!mention.passage().chinese()
                || end >= t.length()
                || !Chars.isHan(t.charAt(end))
                || words.owns(t, start, end)) {
            return false;
        }
        int title = words.chinese.titles.startBefore(t, start, Math.max(0, start - LONGEST_TITLE));
        int at = title < 0 ? start : title;
        int floor = Math.max(0, at - LONGEST_OFFICE);
        int i = words.chinese.attributive.startBefore(t, at, Math.max(0, at - 1));
        while (i > floor && Chars.isWord(t.charAt(i - 1))) {
            i--;
        }
        boolean opens = i == 0 || (i > 0 && Line.endsSentence(t.charAt(i - 1)));
        // 负责人向报社表示: a word of grammar may be taken for a name
        return opens
                && words.chinese.coverbs.endAt(t, start, end) < 0
                && words.chinese.attributive.endAt(t, end, t.length()) < 0
                && words.chinese.circumstanceEnds.endAt(t, end, t.length()) < 0
                && words.chinese.joints.endAt(t, end, t.length()) < 0
                && line.nextPronoun(i, at) >= at
                && !namesAnybody(mention, i);
    }

    /** Whether a name stands between the start of a sentence and another name. */
    private boolean namesAnybody(Mention mention, int from) {
        int last = people.lastBefore(mention.passage(), mention.range().start());
        Mention before = last < 0 ? null : people.mentions().get(last).mention();
        return before != null
                && before.passage().number() == mention.passage().number()
                && before.range().end() > from;
    }
}

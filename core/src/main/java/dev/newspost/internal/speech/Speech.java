package dev.newspost.internal.speech;

import dev.newspost.Block;
import dev.newspost.Metadata;
import dev.newspost.Problem;
import dev.newspost.Quote;
import dev.newspost.internal.Settings;
import dev.newspost.internal.report.Report;
import dev.newspost.internal.speech.line.Line;
import dev.newspost.internal.speech.mark.MarkPairs;
import dev.newspost.internal.speech.text.Passage;
import dev.newspost.internal.speech.text.Passages;
import dev.newspost.internal.speech.word.SpeechWords;
import java.util.ArrayList;
import java.util.List;

/** Finds who said what. */
public final class Speech {
    private Speech() {}

    /** {@return the quotes in a story's blocks, in order} */
    public static List<Quote> read(List<Block> blocks, Metadata metadata, Settings settings, Report report) {
        SpeechWords words = SpeechWords.of(settings.languages());
        List<Passage> passages = Passages.of(blocks);
        List<Line> lines = lines(passages, words);
        BlockQuotes apart = new BlockQuotes(blocks, words);
        Speakers speakers = new Speakers(lines, words, report, apart.indexes());
        List<Quote> marked = speakers.quotes();
        List<Quote> quotes = apart.among(marked, speakers.handedOver());
        int most = settings.limits().maxQuotes();
        if (quotes.size() > most) {
            report.warn(
                    Problem.Code.LIMIT_REACHED,
                    "the post has " + quotes.size() + " quotes, more than the limit of " + most
                            + "; the others are left out",
                    1,
                    1);
            quotes = quotes.subList(0, most);
        }
        return List.copyOf(quotes);
    }

    private static List<Line> lines(List<Passage> passages, SpeechWords words) {
        MarkPairs marks = new MarkPairs();
        List<Line> lines = new ArrayList<>(passages.size());
        int section = -1;
        for (Passage passage : passages) {
            if (passage.section() != section || passage.place() == Passage.Place.CAPTION) {
                marks.close();
                section = passage.section();
            }
            lines.add(new Line(passage, marks.read(passage), words));
        }
        return lines;
    }
}

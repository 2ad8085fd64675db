package dev.newspost.internal.markup.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Two angles are a quotation mark, as Hugo shows them: the word behind them is no tag. */
final class AngleMarks implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return state -> {
            Scanner scanner = state.scanner();
            scanner.next();
            return scanner.next('<') ? ParsedInline.of(new Text("<<"), scanner.position()) : ParsedInline.none();
        };
    }
}

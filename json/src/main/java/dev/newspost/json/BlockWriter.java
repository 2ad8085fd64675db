package dev.newspost.json;

import dev.newspost.Block;
import dev.newspost.Image;
import dev.newspost.RichText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes blocks, nested ones in full. A nested block says place and role only where they are not its holder's. */
final class BlockWriter {
    private final JsonSink out;
    private final Map<Image, Deque<Integer>> places = new HashMap<>();

    BlockWriter(JsonSink out, List<Image> images) {
        this.out = out;
        for (int i = 0; i < images.size(); i++) {
            places.computeIfAbsent(images.get(i), image -> new ArrayDeque<>(1)).add(i);
        }
    }

    void write(List<Block> blocks) throws IOException {
        out.list("blocks", blocks, block -> block(block, Optional.empty()));
    }

    private void block(Block block, Optional<Block> holder) throws IOException {
        out.open();
        if (block instanceof Block.Heading heading) {
            start("heading", block, holder);
            out.number("level", heading.level());
            words(heading.body());
        } else if (block instanceof Block.Paragraph paragraph) {
            start("paragraph", block, holder);
            words(paragraph.body());
        } else if (block instanceof Block.ListBlock list) {
            start("list", block, holder);
            out.flag("ordered", list.ordered());
            out.list("items", list.items(), item -> nested(item, block));
            out.text("text", list.text());
        } else if (block instanceof Block.BlockQuote quote) {
            start("block_quote", block, holder);
            quote(quote);
        } else if (block instanceof Block.Figure figure) {
            start("figure", block, holder);
            words(figure.body());
            out.list("images", figure.images(), image -> out.generator().writeNumber(place(image)));
        } else if (block instanceof Block.Table table) {
            start("table", block, holder);
            out.list("rows", table.rows(), row -> out.array(row, cell -> cell(cell, block)));
            out.text("text", table.text());
        } else if (block instanceof Block.CodeBlock code) {
            start("code", block, holder);
            out.text("language", code.language());
            out.text("text", code.code());
        } else if (block instanceof Block.Embed embed) {
            start("embed", block, holder);
            embed(embed);
        } else if (block instanceof Block.ThematicBreak) {
            start("thematic_break", block, holder);
            out.text("text", block.text());
        } else {
            throw new AssertionError(block);
        }
        out.close();
    }

    private void start(String kind, Block block, Optional<Block> holder) throws IOException {
        out.text("kind", kind);
        if (holder.isEmpty() || holder.get().index() != block.index()) {
            out.number("index", block.index());
        }
        if (holder.isEmpty() || holder.get().role() != block.role()) {
            out.constant("role", block.role());
        }
        out.lines(block.lines());
    }

    private void nested(List<Block> blocks, Block holder) throws IOException {
        out.array(blocks, block -> block(block, Optional.of(holder)));
    }

    private void words(RichText body) throws IOException {
        out.text("text", body.text());
        out.list("marks", body.marks(), this::mark);
    }

    private void mark(RichText.Mark mark) throws IOException {
        out.open();
        out.constant("kind", mark.kind());
        out.number("start", mark.start());
        out.number("end", mark.end());
        out.text("href", mark.href());
        out.text("source", mark.source());
        out.close();
    }

    private void quote(Block.BlockQuote quote) throws IOException {
        if (!quote.content().isEmpty()) {
            out.generator().writeFieldName("content");
            nested(quote.content(), quote);
        }
        if (quote.source().isPresent()) {
            Block.QuoteSource source = quote.source().get();
            out.open("source");
            out.text("who", source.who());
            out.text("address", source.address());
            out.text("time", source.time());
            out.close();
        }
        out.text("text", quote.text());
    }

    private void cell(Block.Cell cell, Block table) throws IOException {
        out.open();
        out.flag("header", cell.header());
        out.number("columns", cell.columns());
        out.number("rows", cell.rows());
        if (!cell.content().isEmpty()) {
            out.generator().writeFieldName("content");
            nested(cell.content(), table);
        }
        out.close();
    }

    private void embed(Block.Embed embed) throws IOException {
        out.constant("embedKind", embed.kind());
        out.text("address", embed.address());
        out.text("poster", embed.poster());
        out.text("source", embed.source());
        words(embed.body());
    }

    /** {@return the image's place among the article's; equal ones are taken in turn} */
    private int place(Image image) {
        Deque<Integer> free = places.get(image);
        if (free == null) {
            throw new IllegalArgumentException("a figure's image is none of the article's: " + image.src());
        }
        return free.size() > 1 ? free.remove() : free.element();
    }
}

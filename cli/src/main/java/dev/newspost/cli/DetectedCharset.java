package dev.newspost.cli;

import dev.newspost.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses charsets as Mozilla's browsers did: GB18030, Big5, windows-1252 and others. */
final class DetectedCharset implements CharsetDetector {
    @Override
    public Optional<Charset> detect(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }
}

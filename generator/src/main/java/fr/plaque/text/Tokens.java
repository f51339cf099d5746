package fr.plaque.text;

import java.util.Arrays;

/** The words and marks of a passage, cut into sentences. */
final class Tokens {

    private Form[] forms = new Form[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int[] sentences = new int[8];
    private int sentenceCount;

    void add(Form form, int start, int end) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        forms[size] = form;
        starts[size] = start;
        ends[size++] = end;
    }

    void endSentence() {
        int from = sentenceCount == 0 ? 0 : sentences[sentenceCount - 1];
        if (size > from) {
            if (sentenceCount == sentences.length) {
                sentences = Arrays.copyOf(sentences, sentenceCount * 2);
            }
            sentences[sentenceCount++] = size;
        }
    }

    int size() {
        return size;
    }

    Form form(int index) {
        return forms[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int sentenceCount() {
        return sentenceCount;
    }

    int sentenceStart(int sentence) {
        return sentence == 0 ? 0 : sentences[sentence - 1];
    }

    int sentenceEnd(int sentence) {
        return sentences[sentence];
    }
}

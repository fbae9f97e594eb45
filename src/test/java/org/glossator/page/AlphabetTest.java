package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of words in dictionaries. */
class AlphabetTest {
    private static List<String> sorted(String language, List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.shuffle(sorted, new Random(7));
        sorted.sort((one, other) ->
                Alphabet.of(Locale.forLanguageTag(language)).compare(Alphabet.counting(one), Alphabet.counting(other)));
        return sorted;
    }

    @ParameterizedTest
    @CsvSource({
        "uk, абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "uk-UA, АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ",
        "ru, абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "be, абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        "bg, абвгдежзийклмнопрстуфхцчшщъьюя",
        "pl, aąbcćdeęfghijklłmnńoóprsśtuvwxyzźż",
        "cs, abcčdefghiíjklmnoópqrřsštuúvwxyzž",
        "ro, aăâbcdefghiîjklmnopqrsștțuvwxyz",
        "hu, abcdefghijklmnoöpqrstuüvwxyz",
        "tr, abcçdefgğhıijklmnoöprsştuüvyz",
        "es, abcdefghijklmnñopqrstuvwxyz",
        "sv, abcdefghijklmnopqrstuvwxyzåäö"
    })
    void isThatOfTheLanguage(String language, String alphabet) {
        assertThat(sorted(
                        language, alphabet.chars().mapToObj(Character::toString).toList()))
                .containsExactlyElementsOf(
                        alphabet.chars().mapToObj(Character::toString).toList());
    }

    @Test
    void ordersUkrainianWordsAsItsDictionariesDo() {
        List<String> words = List.of(
                "бур", "бурʼян", "гора", "ґанок", "Іван", "Їжак", "кіно", "кінчик", "кінь", "конь", "коня", "мета",
                "м’яч", "пʼять");
        assertThat(sorted("uk", words)).containsExactlyElementsOf(words);
    }
}

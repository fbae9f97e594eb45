package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be edited safely is refused. */
class RefusedEditTest {
    @ParameterizedTest
    @ValueSource(strings = {"\ufefftitle: a\n", "title: [a\n", "title: a\ntitle: b\n", "- a\n", "", "title: &x a\n"})
    void whatCannotBeReadIsNotEdited(String text) {
        assertThatThrownBy(() -> TypedClaim.edit(text)).isInstanceOf(Refused.class);
    }

    @Test
    void itemsThatTheFileDoesNotHaveAreRefused() {
        assertThatThrownBy(
                        () -> TypedClaim.amended(TypedClaim.CLAIM, "related/#", "", "related/#", "7", "related/7", "x"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> TypedClaim.amended(
                        TypedClaim.CLAIM, "related/#", "", "related/#", "0", "related/#", "0", "related/0", "x"))
                .isInstanceOf(Refused.class);
    }
}

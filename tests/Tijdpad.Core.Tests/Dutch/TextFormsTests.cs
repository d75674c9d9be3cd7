using System.Text;
using CsCheck;
using Tijdpad.Dutch;

namespace Tijdpad.Core.Tests.Dutch;

public sealed class TextFormsTests
{
    private static readonly Gen<string> Odd = Gen.OneOf(
            Gen.Char,
            Gen.Char['\ud7f0', '\ue000'],
            Gen.Char['\ufdd0', '\uffff'],
            Gen.Char['\0', '~']
        )
        .Array[0, 12]
        .Select(signs => new string(signs));

    [Fact]
    public void Any_text_whatever_has_every_form_and_can_be_cleaned() =>
        Gen.Select(Odd, Gen.Enum<NormalizationForm>())
            .Sample(
                (text, form) =>
                {
                    var clean = TextCleaner.Of(text);
                    return TextForms.Of(text, form) is not null
                        && TextCleaner.Of(clean) == clean
                        && !clean.Any(sign => sign is '\0' or '\ufffe' or '\uffff');
                }
            );

    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("a\ufffeb", "ab")]
    [InlineData("🙂", "🙂")]
    public void Letters_are_composed_and_what_is_none_is_left_out(string text, string composed) =>
        Assert.Equal(composed, TextForms.Of(text, NormalizationForm.FormC));

    // an attribute cannot hold half a pair
    [Fact]
    public void Half_a_surrogate_pair_becomes_the_sign_for_what_was_not_readable() =>
        Assert.Equal("a\ufffdb", TextForms.Of("a\ud800b", NormalizationForm.FormC));
}

using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Tests.Parts;

public class ChemicalFormulaTests
{
    [Theory]
    [InlineData("Fe2O3", "Fe O")]
    [InlineData("C2 H6 O", "C H O")]
    [InlineData("La1.85Sr0.15CuO4", "La Sr Cu O")]
    [InlineData("Fe2(SO4)3", "Fe S O")]
    [InlineData("CuSO4·5H2O", "Cu S O H")]
    [InlineData("W(CO)6", "W C O")]
    [InlineData("NO3-", "N O")]
    [InlineData("D2O", "H O")]
    [InlineData("Og", "Og")]
    public void The_elements_come_in_their_order_each_once(string formula, string elements) =>
        Assert.Equal(elements.Split(' '), ChemicalFormula.Elements(formula));

    [Theory]
    [InlineData("")]
    [InlineData("water")]
    [InlineData("HAVAR")]
    [InlineData("Steel")]
    [InlineData("Xx2O3")]
    [InlineData("fe2o3")]
    [InlineData("鉄")]
    [InlineData("Fe2O3 powder")]
    public void What_is_no_formula_has_none(string text) => Assert.Empty(ChemicalFormula.Elements(text));

    [Fact]
    public void A_long_text_is_not_taken_for_a_formula() => Assert.Empty(ChemicalFormula.Elements(string.Concat(Enumerable.Repeat("(C", 5_000))));

    [Theory]
    [InlineData("He", true)]
    [InlineData("HE", false)]
    [InlineData("D", false)]
    [InlineData("", false)]
    public void A_symbol_is_written_with_a_small_second_letter(string symbol, bool isOne) => Assert.Equal(isOne, ChemicalFormula.IsElement(symbol));
}

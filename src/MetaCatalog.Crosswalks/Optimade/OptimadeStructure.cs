using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Optimade;

/// <summary>A structure as a record: composition, symmetry, cell.</summary>
internal sealed class OptimadeStructure(JsonPlace entry, string? provider)
{
    private readonly RecordBuilder record = new();

    public RecordBuilder Build()
    {
        record.AddProfile(ProfileNames.Materials, "489", "c_ddb1");
        var attributes = entry.Take("attributes") ?? entry;
        entry.TakeText("type");
        AddIdentifiers(attributes);
        AddComposition(attributes);
        AddStructure(attributes);
        record.AddOrganisation(record.Topic, Dcterms.Publisher, provider);
        foreach (var feature in attributes.TakeItems("structure_features"))
        {
            record.AddText(Dcat.Keyword, feature.Text, "en");
        }

        return record;
    }

    private void AddIdentifiers(JsonPlace attributes)
    {
        record.AddLocalIdentifier(entry.TakeText("id") ?? entry.TakeText("task_id"), provider ?? "OPTIMADE");
        record.AddText(Dcterms.Identifier, attributes.TakeText("immutable_id"));
        var modified = attributes.PeekMember("last_modified")?.PeekMember("$date") is { } ? attributes.Take("last_modified")?.TakeText("$date") : attributes.TakeText("last_modified");
        record.Add(Dcterms.Modified, DateLiteral.OrText(modified));
    }

    private void AddComposition(JsonPlace attributes)
    {
        var reduced = attributes.TakeText("chemical_formula_reduced") ?? attributes.TakeText("pretty_formula");
        var descriptive = attributes.TakeText("chemical_formula_descriptive");
        var formula = reduced ?? descriptive;
        record.AddText(Dcterms.Title, formula is null ? $"Structure {entry.PeekMember("id")?.Text}" : $"Structure of {formula}", "en");
        record.Lose(LossKind.Invented, "dct:title", "An entry has no title; its formula names it.");
        record.AddText(Mat.ChemicalFormula, formula?.Replace(" ", "", StringComparison.Ordinal));
        record.AddText(SchemaOrg.ChemicalComposition, descriptive);
        foreach (var element in attributes.TakeItems("elements"))
        {
            record.AddText(Mat.Element, element.Text);
        }

        foreach (var name in (ReadOnlySpan<string>)["chemical_formula_hill", "chemical_formula_anonymous", "formula_anonymous", "nelements", "nsites", "nperiodic_dimensions"])
        {
            record.AddValue(record.Topic, MoreTerms.AdditionalProperty, name, attributes.TakeText(name));
        }
    }

    private void AddStructure(JsonPlace attributes)
    {
        var structure = record.AddNode(record.Topic, Mat.CrystalStructure, MoreTerms.CrystalStructureClass);
        record.Add(structure, Mat.SpaceGroupNumber, NumberText.WholeOrText(attributes.TakeText("space_group_it_number")));
        record.AddText(structure, Mat.SpaceGroupSymbol, attributes.TakeText("space_group_symbol_hermann_mauguin") ?? attributes.TakeText("space_group_symbol_hermann_mauguin_extended"));
        if (attributes.PeekMember("lattice_vectors") is { } vectors && Cell(vectors) is { } cell)
        {
            foreach (var row in attributes.Take("lattice_vectors")!.Value.Items())
            {
                _ = row.Items().Count();
            }

            AddCell(structure, cell);
            record.Lose(LossKind.Changed, $"{vectors.Pointer}", "The record has lengths and angles of the cell, not its vectors.");
        }
    }

    private static double[][]? Cell(JsonPlace vectors)
    {
        var cell = vectors.Peek().Select(static row => row.Peek().Select(static number => NumberText.Double(number.Text) ?? double.NaN).ToArray()).ToArray();
        return cell.Length == 3 && Array.TrueForAll(cell, static row => row.Length == 3 && Array.TrueForAll(row, double.IsFinite) && Length(row) is > 0 and < 1e6) ? cell : null;
    }

    private void AddCell(Term structure, double[][] cell)
    {
        Iri[] lengths = [Mat.LatticeA, Mat.LatticeB, Mat.LatticeC];
        Iri[] angles = [Mat.LatticeAlpha, Mat.LatticeBeta, Mat.LatticeGamma];
        for (var i = 0; i < 3; i++)
        {
            record.Add(structure, lengths[i], Rounded(Length(cell[i])));
            record.Add(structure, angles[i], Rounded(Angle(cell[(i + 1) % 3], cell[(i + 2) % 3])));
        }
    }

    private static Literal Rounded(double value) => NumberText.Of(Math.Round(value, 6));

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(static part => part * part));

    private static double Angle(double[] one, double[] other) =>
        Math.Acos(Math.Clamp(one.Zip(other, static (a, b) => a * b).Sum() / (Length(one) * Length(other)), -1, 1)) * 180 / Math.PI;
}

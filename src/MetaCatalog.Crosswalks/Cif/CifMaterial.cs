using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>What a block says of the substance: formula, elements, symmetry, cell, InChI.</summary>
internal sealed class CifMaterial(CifContent content, RecordBuilder record)
{
    private static readonly (string Tag, Iri Property, string Name, string Unit)[] Cell =
    [
        ("_cell_length_a", Mat.LatticeA, "lattice parameter a", "Å"),
        ("_cell_length_b", Mat.LatticeB, "lattice parameter b", "Å"),
        ("_cell_length_c", Mat.LatticeC, "lattice parameter c", "Å"),
        ("_cell_angle_alpha", Mat.LatticeAlpha, "lattice angle α", "deg"),
        ("_cell_angle_beta", Mat.LatticeBeta, "lattice angle β", "deg"),
        ("_cell_angle_gamma", Mat.LatticeGamma, "lattice angle γ", "deg"),
    ];

    private static readonly HashSet<string> Systems = ["cubic", "hexagonal", "monoclinic", "orthorhombic", "tetragonal", "triclinic", "trigonal"];

    public void Add()
    {
        AddFormula();
        AddStructure();
        AddIdentifiers();
    }

    private void AddFormula()
    {
        var formula = content.Block.Take("_chemical_formula_sum", "_chem_comp.formula");
        if (formula is null)
        {
            return;
        }

        record.AddText(SchemaOrg.ChemicalComposition, formula);
        record.AddText(Mat.ChemicalFormula, string.Concat(formula.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        ChemicalFormula.AddElements(record, formula);
    }

    private void AddStructure()
    {
        var block = content.Block;
        if (!block.Has("_cell_length_a") && !block.Has("_space_group_name_H-M_alt") && !block.Has("_symmetry_space_group_name_H-M"))
        {
            return;
        }

        var structure = record.AddNode(record.Topic, Mat.CrystalStructure, MoreTerms.CrystalStructureClass);
        record.Add(structure, Mat.CrystalSystem, System(block.Take("_space_group_crystal_system", "_symmetry_cell_setting", "_space_group.crystal_system")));
        record.Add(structure, Mat.SpaceGroupNumber, NumberText.WholeOrText(block.Take("_space_group_IT_number", "_symmetry_Int_Tables_number")));
        record.AddText(structure, Mat.SpaceGroupSymbol, block.Take("_space_group_name_H-M_alt", "_symmetry_space_group_name_H-M", "_space_group.name_H-M_full"));
        TakeDoubles();
        foreach (var (tag, property, name, unit) in Cell)
        {
            AddCell(structure, tag, property, name, unit);
        }
    }

    // The old and the new data name of one value stand side by side in many files.
    private void TakeDoubles()
    {
        foreach (var (first, second) in ((string, string)[])[("_space_group_IT_number", "_symmetry_Int_Tables_number"), ("_space_group_name_H-M_alt", "_symmetry_space_group_name_H-M"), ("_space_group_crystal_system", "_symmetry_cell_setting")])
        {
            if (content.Block.Has(first) && content.Block.Has(second) && content.Block.Peek(first) == content.Block.Peek(second))
            {
                content.Block.Take(second);
            }
        }
    }

    private void AddCell(Term structure, string tag, Iri property, string name, string unit)
    {
        var text = content.Block.Take(tag);
        if (CifNumber.Of(text) is not { } number)
        {
            record.AddText(structure, property, text);
            return;
        }

        record.Add(structure, property, NumberText.Of(number.Value));
        AddMeasured(name, number, unit);
    }

    /// <summary>Adds a property with its unit and its uncertainty.</summary>
    private void AddMeasured(string name, CifNumber number, string unit)
    {
        var measured = record.AddNode(record.Topic, SchemaOrg.VariableMeasured, SchemaOrg.PropertyValue);
        record.AddText(measured, SchemaOrg.Name, name, "en");
        record.Add(measured, SchemaOrg.Value, NumberText.Of(number.Value));
        record.AddUnit(measured, unit);
        record.Add(measured, Qudt.StandardUncertainty, number.Uncertainty is { } uncertainty ? NumberText.Of(uncertainty) : null);
    }

    private Term? System(string? system)
    {
        var name = system?.ToLowerInvariant();
        if (name == "rhombohedral")
        {
            record.Lose(LossKind.Changed, "crystal system: rhombohedral", "The list has trigonal.");
            name = "trigonal";
        }

        return name is null ? null : Systems.Contains(name) ? new Iri($"{Codes.Base}crystal-system/{name}") : new Literal(system!, Xsd.String);
    }

    private void AddIdentifiers()
    {
        AddChecked(SchemaOrg.InChI, "_chemical_identifier_inchi", ChemicalIdentifier.InChI);
        AddChecked(SchemaOrg.InChIKey, "_chemical_identifier_inchi_key", ChemicalIdentifier.InChIKey);
        var texts = content.Block.Column("_pdbx_chem_comp_descriptor.descriptor") ?? [];
        record.AddText(SchemaOrg.InChI, texts.Select(ChemicalIdentifier.InChI).FirstOrDefault(static text => text is not null));
        record.AddText(SchemaOrg.InChIKey, texts.Select(ChemicalIdentifier.InChIKey).FirstOrDefault(static text => text is not null));
    }

    // What is no identifier stays behind, and is told as a loss.
    private void AddChecked(Iri property, string tag, Func<string?, string?> check)
    {
        if (check(content.Block.Peek(tag)) is { } identifier)
        {
            content.Block.Take(tag);
            record.AddText(property, identifier);
        }
    }
}

using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Units as documents write them, and the QUDT units that they are.</summary>
internal static class QuantityUnit
{
    private const string Units = "http://qudt.org/vocab/unit/";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["M"] = "M",
        ["M/S"] = "M-PER-SEC",
        ["M/S**2"] = "M-PER-SEC2",
        ["M/S^2"] = "M-PER-SEC2",
        ["M/S/S"] = "M-PER-SEC2",
        ["RAD"] = "RAD",
        ["RAD/S"] = "RAD-PER-SEC",
        ["V"] = "V",
        ["A"] = "A",
        ["T"] = "T",
        ["PA"] = "PA",
        ["C"] = "DEG_C",
        ["degC"] = "DEG_C",
        ["°C"] = "DEG_C",
        ["℃"] = "DEG_C",
        ["K"] = "K",
        ["S"] = "SEC",
        ["sec"] = "SEC",
        ["min"] = "MIN",
        ["h"] = "HR",
        ["hour"] = "HR",
        ["%"] = "PERCENT",
        ["counts"] = "NUM",
        ["nm"] = "NanoM",
        ["μm"] = "MicroM",
        ["µm"] = "MicroM",
        ["mm"] = "MilliM",
        ["cm"] = "CentiM",
        ["Å"] = "ANGSTROM",
        ["kV"] = "KiloV",
        ["eV"] = "EV",
        ["keV"] = "KiloEV",
        ["g"] = "GM",
        ["kg"] = "KiloGM",
        ["mg"] = "MilliGM",
        ["g/mol"] = "GM-PER-MOL",
        ["g/cm3"] = "GM-PER-CentiM3",
        ["g/cm^3"] = "GM-PER-CentiM3",
        ["deg"] = "DEG",
        ["°"] = "DEG",
        ["Å3"] = "ANGSTROM3",
        ["kPa"] = "KiloPA",
        ["1"] = "UNITLESS",
        ["Hz"] = "HZ",
        ["MPa"] = "MegaPA",
        ["GPa"] = "GigaPA",
    };

    /// <summary>The QUDT unit, or null when the text is none that is known.</summary>
    public static Iri? Of(string? text) => text is not null && Names.TryGetValue(text.Trim(), out var name) ? new Iri(Units + name) : null;

    /// <summary>Adds the unit to a value: as a QUDT unit, or in words.</summary>
    public static void AddUnit(this RecordBuilder record, Term value, string? unit)
    {
        if (Of(unit) is { } known)
        {
            record.Add(value, Qudt.HasUnit, known);
        }
        else
        {
            record.AddText(value, SchemaOrg.UnitText, unit);
        }
    }

    /// <summary>Adds a <c>schema:PropertyValue</c> with a name, a value (a number where it is one) and a unit; nothing happens without a value.</summary>
    /// <returns>The node, or null.</returns>
    public static Term? AddValue(this RecordBuilder record, Term subject, Iri predicate, string name, string? value, string? unit = null)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var node = record.AddNode(subject, predicate, SchemaOrg.PropertyValue);
        record.AddText(node, SchemaOrg.Name, name);
        record.Add(node, SchemaOrg.Value, (Term?)NumberText.DoubleLiteral(value) ?? new Literal(value.Trim()));
        record.AddUnit(node, unit);
        return node;
    }
}

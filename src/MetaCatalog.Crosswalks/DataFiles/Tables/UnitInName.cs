namespace MetaCatalog.Crosswalks.DataFiles.Tables;

/// <summary>Units that headings name: <c>temperature (K)</c>, <c>pressure [GPa]</c>, <c>energy / eV</c>, <c>depth_km</c>, <c>温度（℃）</c>.</summary>
internal static class UnitInName
{
    // Names of QUDT's vocabulary of units. Only what is unmistakable beside a label: "m" after an underscore is not.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["K"] = "K",
        ["°C"] = "DEG_C",
        ["℃"] = "DEG_C",
        ["degC"] = "DEG_C",
        ["deg C"] = "DEG_C",
        ["celsius"] = "DEG_C",
        ["mK"] = "MilliK",
        ["Pa"] = "PA",
        ["hPa"] = "HectoPA",
        ["kPa"] = "KiloPA",
        ["MPa"] = "MegaPA",
        ["GPa"] = "GigaPA",
        ["bar"] = "BAR",
        ["atm"] = "ATM",
        ["eV"] = "EV",
        ["meV"] = "MilliEV",
        ["keV"] = "KiloEV",
        ["MeV"] = "MegaEV",
        ["J"] = "J",
        ["kJ"] = "KiloJ",
        ["kJ/mol"] = "KiloJ-PER-MOL",
        ["J/mol"] = "J-PER-MOL",
        ["m"] = "M",
        ["mm"] = "MilliM",
        ["cm"] = "CentiM",
        ["km"] = "KiloM",
        ["µm"] = "MicroM",
        ["μm"] = "MicroM",
        ["um"] = "MicroM",
        ["nm"] = "NanoM",
        ["Å"] = "ANGSTROM",
        ["\u212B"] = "ANGSTROM",
        ["angstrom"] = "ANGSTROM",
        ["s"] = "SEC",
        ["sec"] = "SEC",
        ["ms"] = "MilliSEC",
        ["µs"] = "MicroSEC",
        ["us"] = "MicroSEC",
        ["ns"] = "NanoSEC",
        ["min"] = "MIN",
        ["h"] = "HR",
        ["hr"] = "HR",
        ["d"] = "DAY",
        ["day"] = "DAY",
        ["days"] = "DAY",
        ["Hz"] = "HZ",
        ["kHz"] = "KiloHZ",
        ["MHz"] = "MegaHZ",
        ["GHz"] = "GigaHZ",
        ["V"] = "V",
        ["mV"] = "MilliV",
        ["kV"] = "KiloV",
        ["A"] = "A",
        ["mA"] = "MilliA",
        ["µA"] = "MicroA",
        ["Ω"] = "OHM",
        ["ohm"] = "OHM",
        ["T"] = "T",
        ["mT"] = "MilliT",
        ["W"] = "W",
        ["mW"] = "MilliW",
        ["kW"] = "KiloW",
        ["kg"] = "KiloGM",
        ["g"] = "GM",
        ["mg"] = "MilliGM",
        ["µg"] = "MicroGM",
        ["t"] = "TONNE",
        ["mol"] = "MOL",
        ["mmol"] = "MilliMOL",
        ["L"] = "L",
        ["mL"] = "MilliL",
        ["ml"] = "MilliL",
        ["µL"] = "MicroL",
        ["%"] = "PERCENT",
        ["percent"] = "PERCENT",
        ["ppm"] = "PPM",
        ["deg"] = "DEG",
        ["°"] = "DEG",
        ["degree"] = "DEG",
        ["degrees"] = "DEG",
        ["rad"] = "RAD",
        ["m/s"] = "M-PER-SEC",
        ["m s-1"] = "M-PER-SEC",
        ["km/h"] = "KiloM-PER-HR",
        ["km/s"] = "KiloM-PER-SEC",
        ["m/s2"] = "M-PER-SEC2",
        ["m/s^2"] = "M-PER-SEC2",
        ["gal"] = "GALILEO",
        ["Gal"] = "GALILEO",
        ["g/cm3"] = "GM-PER-CentiM3",
        ["g/cm^3"] = "GM-PER-CentiM3",
        ["kg/m3"] = "KiloGM-PER-M3",
        ["W/m2"] = "W-PER-M2",
        ["W/mK"] = "W-PER-M-K",
        ["mg/L"] = "MilliGM-PER-L",
        ["µg/m3"] = "MicroGM-PER-M3",
    };

    private static readonly (char Open, char Close)[] Brackets = [('(', ')'), ('[', ']'), ('（', '）'), ('［', '］'), ('{', '}')];

    /// <summary>The heading's label and its unit; the whole heading and null when it names none.</summary>
    public static (string Label, UnitFacts? Unit) Split(string heading)
    {
        heading = heading.Trim();
        return Bracketed(heading) ?? After(heading, " / ") ?? After(heading, "/") ?? After(heading, "_") ?? (heading, null);
    }

    // In brackets a word counts as a unit even when it is not known: it may be one of a field of its own.
    private static (string, UnitFacts?)? Bracketed(string heading)
    {
        foreach (var (open, close) in Brackets)
        {
            var start = heading.LastIndexOf(open);
            if (start > 0 && heading[^1] == close && heading[(start + 1)..^1].Trim() is { Length: > 0 and <= 20 } unit && heading[..start].Trim() is { Length: > 0 } label)
            {
                return (label, new UnitFacts(unit, Codes.GetValueOrDefault(unit)));
            }
        }

        return null;
    }

    private static (string, UnitFacts?)? After(string heading, string mark)
    {
        var at = heading.LastIndexOf(mark, StringComparison.Ordinal);
        return at > 0 && heading[(at + mark.Length)..].Trim() is var unit && (mark != "_" || unit.Length > 1) && Codes.TryGetValue(unit, out var code)
            ? (heading[..at].Trim(), new UnitFacts(unit, code))
            : null;
    }
}

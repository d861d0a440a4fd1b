namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Species and assemblies that names of references, assemblies and the length of chromosome 1 tell.</summary>
internal static class ReferenceGenome
{
    private static readonly (string[] Marks, string Assembly, string Species)[] Known =
    [
        (["grch38", "hg38", "b38"], "GRCh38", "Homo sapiens"),
        (["grch37", "hg19", "b37", "hs37d5", "human_g1k_v37", "ncbi36", "hg18"], "GRCh37", "Homo sapiens"),
        (["chm13", "t2t-chm"], "T2T-CHM13", "Homo sapiens"),
        (["grcm39", "mm39"], "GRCm39", "Mus musculus"),
        (["grcm38", "mm10"], "GRCm38", "Mus musculus"),
        (["irgsp-1.0", "irgsp1"], "IRGSP-1.0", "Oryza sativa"),
        (["tair10"], "TAIR10", "Arabidopsis thaliana"),
    ];

    private static readonly Dictionary<long, string> Chromosome1 = new()
    {
        [248_956_422] = "GRCh38",
        [249_250_621] = "GRCh37",
        [248_387_328] = "T2T-CHM13",
        [195_154_279] = "GRCm39",
        [195_471_971] = "GRCm38",
        [43_270_923] = "IRGSP-1.0",
        [30_427_671] = "TAIR10",
    };

    /// <summary>The assembly and species that a name such as a file's or an assembly's tells, or null.</summary>
    public static (string Assembly, string Species)? ByName(string name)
    {
        foreach (var (marks, assembly, species) in Known)
        {
            if (Array.Exists(marks, mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)))
            {
                return (assembly, species);
            }
        }

        return null;
    }

    /// <summary>The assembly and species whose first chromosome has the length, or null.</summary>
    public static (string Assembly, string Species)? ByLength(string chromosome, long length) =>
        chromosome.TrimStart('c', 'h', 'r', 'C') is "1" or "01" && Chromosome1.TryGetValue(length, out var assembly) ? ByName(assembly) : null;
}

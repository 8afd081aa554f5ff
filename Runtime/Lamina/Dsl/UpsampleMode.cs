namespace Lamina;

/// <summary>How torch.nn.Upsample reads between pixels.</summary>
public enum UpsampleMode
{
    /// <summary>Each pixel is repeated.</summary>
    Nearest,

    /// <summary>The four nearest pixels, with weights by distance.</summary>
    Bilinear,
}

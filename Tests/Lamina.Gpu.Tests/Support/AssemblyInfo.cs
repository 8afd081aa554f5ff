// Tests share devices, and look at what one test alone has done on them.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

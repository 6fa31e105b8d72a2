{
  const { dataset } = document.documentElement;
  dataset["theme"] = "system";
  try {
    dataset["theme"] = localStorage.getItem("smtp-codes-theme") ?? "system";
  } catch {}
}

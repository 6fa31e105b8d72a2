import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";

/** A plugin that rewrites the HTML tree made from Markdown. */
export type HastPlugin = Extract<NonNullable<SatteriProcessorOptions["hastPlugins"]>[number], { name: string }>;

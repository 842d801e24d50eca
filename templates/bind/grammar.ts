/** The template grammar: what a kind's template.json may say; schema-checked, with the place of a fault named. */

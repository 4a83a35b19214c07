export const styles = [];
export const boxes = [];
